package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.imr.fidelity.Figure;
import org.imr.web.kit.Reader;

/** Figures of the programme as its pages show them: in the reader's language, and for pictures and data. */
@Named("programmeNumbers")
@RequestScoped
public class Numbers {

    static final String NONE = "–";

    @Inject
    private Reader reader;

    /** With two decimals; a dash for one that cannot be computed. */
    public String two(Figure figure) {
        return figure.isKnown() ? of(figure.value(), 2) : NONE;
    }

    /** Rounded half up. */
    String of(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        // Nothing is below nothing: what is rounded to zero has no sign.
        return text.matches("-0[.,]?0*") ? text.substring(1) : text;
    }

    /** A share in whole per cent; a dash likewise. */
    public String share(Figure figure) {
        return figure.isKnown() ? NumberFormat.getPercentInstance(reader.getLocale()).format(figure.value()) : NONE;
    }

    /** For the picture: `4.250`; empty for nothing. */
    public String plain(Figure figure) {
        return figure.isKnown() ? String.format(Locale.ROOT, "%.3f", figure.value()) : "";
    }

    /** The same of a share, in per cent. */
    public String plainShare(Figure figure) {
        return figure.isKnown() ? String.format(Locale.ROOT, "%.1f", 100 * figure.value()) : "";
    }
}
