package org.imr.library;

import org.imr.kernel.Rejected;

/** The kinds of files that are handed out as they are. What a file is, its content says; its name says nothing. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What its name ends with: `.pdf`. */
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * What a file is.
     *
     * @throws Rejected `own.kind` when it is none of these, or another `own.` key that says what it holds that a sheet must not
     */
    public static FileKind of(byte[] content) {
        if (content.length == 0) {
            throw new Rejected("own.empty-file");
        }
        if (PdfFile.isOne(content)) {
            PdfFile.check(content);
            return PDF;
        }
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            return OfficeFile.check(content);
        }
        throw new Rejected("own.kind");
    }
}
