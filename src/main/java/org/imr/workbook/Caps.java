package org.imr.workbook;

/**
 * How much of a stranger's file is read before it is refused. The bytes guard the line, the rest the memory: ten megabytes
 * of zip can hold ten gigabytes of blanks.
 *
 * @param file     bytes of the file itself
 * @param inflated bytes of everything in it, unpacked
 * @param ratio    how many times larger than packed one entry may be, once it is past {@link #RATIO_FROM} bytes
 * @param entries  files in the archive
 * @param sheets   tables
 * @param rows     rows of one table, without the header
 * @param columns  columns of one table
 * @param memory   bytes that the cells may take up when read, roughly
 */
public record Caps(long file, long inflated, int ratio, int entries, int sheets, int rows, int columns, long memory) {

    /** The most characters of one cell: what a spreadsheet can hold, so that both forms stay equal. */
    public static final int CELL = 32_767;

    static final long MEGABYTE = 1_000_000;
    static final long RATIO_FROM = 5 * MEGABYTE;

    /** The product's own limits: 10 MB, 200 MB unpacked, a million rows, a hundred columns. */
    public static Caps usual() {
        return new Caps(10 * MEGABYTE, 200 * MEGABYTE, 200, 1_000, 50, 1_000_000, 100, 200 * MEGABYTE);
    }

    /** The same with another limit for the file itself, in bytes. */
    public Caps withFile(long bytes) {
        return new Caps(bytes, inflated, ratio, entries, sheets, rows, columns, memory);
    }
}
