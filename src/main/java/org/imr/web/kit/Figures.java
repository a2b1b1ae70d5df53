package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.imr.fidelity.Figure;

/** Figures of statistics as the reader's language writes them, or why there is none: `#{figures.number(view.linear())}`. */
@Named
@RequestScoped
public class Figures {

    @Inject
    private Reader reader;
    @Inject
    private Texts texts;

    /** With two decimals. */
    public String number(Figure figure) {
        return shown(figure, NumberFormat.getNumberInstance(reader.getLocale()), 2);
    }

    /** A share of 0 to 1 as whole per cent. */
    public String share(Figure figure) {
        return shown(figure, NumberFormat.getPercentInstance(reader.getLocale()), 0);
    }

    private String shown(Figure figure, NumberFormat format, int decimals) {
        if (!figure.isKnown()) {
            return texts.get(figure.lack().key());
        }
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(figure.value());
    }
}
