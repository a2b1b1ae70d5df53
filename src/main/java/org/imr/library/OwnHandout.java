package org.imr.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Site;

/**
 * A sheet that a site has added to a module. It is never deleted: a new upload is a new version, and one no longer used is laid
 * aside. Whoever reaches a group of the site (an assessor, somebody who stands in) reads it too.
 */
@Entity
@Table(name = "own_handout")
@Scope(site = "e.site", orRead = OwnHandout.OF_A_GROUP)
public class OwnHandout extends Kept {

    static final String OF_A_GROUP = "exists (select g from Group g where g.site = e.site and g.id in :ownGroups)";
    private static final Pattern OWN = Pattern.compile("own-[a-z0-9-]{1,36}");
    private static final int LONGEST_WORDS = 28;

    private String code;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private String module;
    private String topic;
    private String title;
    private String language;
    private int newest;
    @Column(name = "laid_aside")
    private LocalDate laidAside;

    protected OwnHandout() {
    }

    public OwnHandout(Site site, String module, String title) {
        this.site = site;
        this.module = module;
        this.title = title;
        code = "own-" + words(title) + id().toString().substring(0, 6);
    }

    /**
     * True for a code as a site's own sheets have it. No handout of an edition begins so, and where the file itself has stayed
     * behind the code still says what stands on a ledger.
     */
    public static boolean isCode(String code) {
        return OWN.matcher(code).matches();
    }

    private static String words(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
            .replace("æ", "ae").replace("ø", "oe").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = plain.substring(0, Math.min(LONGEST_WORDS, plain.length())).replaceAll("-$", "");
        return start.isEmpty() ? "" : start + "-";
    }

    /** @param topic a topic of the module, or null for the whole of it; @param language of the file: `en`, `da` or `nb` */
    public void describe(String module, String topic, String title, String language) {
        this.module = module;
        this.topic = topic;
        this.title = title;
        this.language = language;
    }

    /** The number of the version that is uploaded next, from 1. */
    int next() {
        return ++newest;
    }

    /** Since when it is no longer handed out, or null. */
    public void layAside(LocalDate since) {
        laidAside = since;
    }

    public String code() {
        return code;
    }

    public Site site() {
        return site;
    }

    public String module() {
        return module;
    }

    public String topic() {
        return topic;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    /** Since when it is no longer handed out, or null. */
    public LocalDate laidAside() {
        return laidAside;
    }

    /** The number of its newest version. */
    public int newest() {
        return newest;
    }

    public boolean isLaidAside() {
        return laidAside != null;
    }
}
