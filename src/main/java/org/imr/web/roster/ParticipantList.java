package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imr.kernel.Slice;
import org.imr.roster.ParticipantLine;
import org.imr.roster.ParticipantService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;

/** `/participants`: people in reach, by name or code. */
@Named
@RequestScoped
public class ParticipantList {

    @Inject
    private ParticipantService people;
    @Inject
    private Page page;

    private static final int SIZE = 25;

    private Slice<ParticipantLine> lines;

    public void open() {
        lines = people.list(getWords(), (Paging.asked(page) - 1) * SIZE, SIZE);
    }

    public String getWords() {
        return page.textOr("q", "");
    }

    public List<ParticipantLine> getLines() {
        return lines.rows();
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, lines.total());
    }

    /** The address of the list with its search, to which a page number is put. */
    public String getAddress() {
        return "/participants?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=";
    }
}
