package org.imr.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.exchange.ExchangeService;
import org.imr.exchange.Form;
import org.imr.exchange.Outcome;
import org.imr.kernel.NotFound;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/exchange`: download, check a file, import the file that was checked. */
@Named
@RequestScoped
public class ExchangePage {

    private static final String ADDRESS = "/exchange";
    /** Nobody mends more at a time. */
    private static final int SHOWN = 200;
    /** The exchange takes less and says how much; no more is read. */
    private static final int LARGEST = 11_000_000;

    @Inject
    private ExchangeService exchange;
    @Inject
    private CheckedFile checked;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    private Part file;
    private String mark;

    /** Opens the page for those who may export. */
    public void open() {
        if (!reader.caller().is(Role.COORDINATOR) && !reader.caller().is(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        mark = checked.mark();
    }

    /** Checks the file chosen and keeps it, if it is sound, for {@link #take}. */
    public void check() throws IOException {
        checked.forget();
        Optional<Form> form = file == null ? Optional.empty() : Form.ofName(file.getSubmittedFileName());
        if (form.isEmpty()) {
            page.tell("error", "exchange.choose");
            page.go(ADDRESS);
            return;
        }
        byte[] content;
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(LARGEST);
        }
        Outcome outcome = exchange.take(form.get(), new ByteArrayInputStream(content), true);
        checked.keep(file.getSubmittedFileName(), form.get(), content, outcome);
        page.go(ADDRESS);
    }

    /** Imports the file as it was checked. */
    public void take() throws IOException {
        if (!checked.is(mark)) {
            page.tell("warning", "exchange.again");
            page.go(ADDRESS);
            return;
        }
        Outcome outcome = exchange.take(checked.form(), checked.content(), false);
        if (outcome.isSound()) {
            page.tell("success", "exchange.imported", checked.name());
            checked.forget();
        } else {
            checked.keep(checked.name(), checked.form(), new byte[0], outcome);
        }
        page.go(ADDRESS);
    }

    /** Forgets the file that was checked. */
    public void forget() {
        checked.forget();
        page.go(ADDRESS);
    }

    public boolean isMayImport() {
        Caller caller = reader.caller();
        return caller.isEverywhere(Role.COORDINATOR) || caller.isEverywhere(Role.ADMINISTRATOR);
    }

    public boolean isChecked() {
        return checked.outcome() != null;
    }

    public boolean isSound() {
        return isChecked() && checked.outcome().isSound();
    }

    public String getName() {
        return checked.name();
    }

    /** The counts by table, in the order of the exchange. */
    public List<CountLine> getCounts() {
        return isChecked() ? checked.outcome().tables().entrySet().stream().map(count -> new CountLine(count.getKey(), count.getValue()))
            .toList() : List.of();
    }

    /** The first faults, by table and row. */
    public List<FaultLine> getFaults() {
        return isChecked() ? checked.outcome().faults().stream().limit(SHOWN).map(fault -> new FaultLine(fault, reader.getLocale()))
            .toList() : List.of();
    }

    /** What there is to know of rows that would be taken. */
    public List<FaultLine> getWarnings() {
        return isChecked() ? checked.outcome().warnings().stream().limit(SHOWN).map(one -> new FaultLine(one, reader.getLocale())).toList()
            : List.of();
    }

    /** In one sentence why the file as a whole was not taken; empty when its faults stand in tables. */
    public String getRefusal() {
        List<FaultLine> faults = getFaults();
        if (faults.size() != 1 || !faults.get(0).getTable().isEmpty()) {
            return "";
        }
        FaultLine only = faults.get(0);
        return only.fault().key().equals("exchange-file") && !only.getFound().isEmpty()
            ? texts.of("exchange.not-ours", getName(), only.getFound(), only.getExpected())
            : texts.of("exchange.not-read", getName(), only.getExpected());
    }

    public int getFaultCount() {
        return isChecked() ? checked.outcome().faults().size() : 0;
    }

    public boolean isMoreFaults() {
        return getFaultCount() > SHOWN;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
