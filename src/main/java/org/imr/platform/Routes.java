package org.imr.platform;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one table of addresses and their pages. What stands in braces becomes a parameter of the page. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Map<Pattern, String> TABLE = table(Map.ofEntries(
        Map.entry("/", "/today.xhtml"),
        Map.entry("/sign-in", "/sign-in.xhtml"),
        Map.entry("/setup", "/setup.xhtml"),
        Map.entry("/invitation/{secret}", "/invitation.xhtml"),
        Map.entry("/profile", "/profile.xhtml"),
        Map.entry("/groups", "/groups/list.xhtml"),
        Map.entry("/groups/new", "/groups/new.xhtml"),
        Map.entry("/groups/{group}", "/groups/group.xhtml"),
        Map.entry("/groups/{group}/plan", "/groups/plan.xhtml"),
        Map.entry("/groups/{group}/calendar.ics", "/calendar"),
        Map.entry("/calendar/{secret}.ics", "/calendar"),
        Map.entry("/groups/{group}/packs", "/groups/packs.xhtml"),
        Map.entry("/groups/{group}/packs/print", "/groups/packs-print.xhtml"),
        Map.entry("/groups/{group}/roster", "/groups/roster.xhtml"),
        Map.entry("/groups/{group}/fidelity", "/groups/fidelity.xhtml"),
        Map.entry("/groups/{group}/catch-up", "/groups/catch-up.xhtml"),
        Map.entry("/groups/{group}/sessions/{number}", "/groups/session.xhtml"),
        Map.entry("/groups/{group}/sessions/{number}/roll", "/groups/session-roll.xhtml"),
        Map.entry("/groups/{group}/sessions/{number}/plan", "/groups/session-paper-plan.xhtml"),
        Map.entry("/groups/{group}/sessions/{number}/form", "/groups/session-blank.xhtml"),
        Map.entry("/groups/{group}/sessions/{number}/history", "/history.xhtml"),
        Map.entry("/groups/{group}/back-entry", "/groups/back-entry.xhtml"),
        Map.entry("/groups/{group}/history", "/history.xhtml"),
        Map.entry("/groups/{group}/assess", "/assessments/new.xhtml"),
        Map.entry("/participants", "/participants/list.xhtml"),
        Map.entry("/participants/{participant}", "/participants/participant.xhtml"),
        Map.entry("/participants/{participant}/sheet", "/participants/sheet.xhtml"),
        Map.entry("/participants/{participant}/transfer", "/participants/transfer.xhtml"),
        Map.entry("/participants/{participant}/history", "/history.xhtml"),
        Map.entry("/assessments/{assessment}/history", "/history.xhtml"),
        Map.entry("/assessments", "/assessments/list.xhtml"),
        Map.entry("/assessments/calibration", "/assessments/calibration.xhtml"),
        Map.entry("/assessments/calibration/{example}", "/assessments/example.xhtml"),
        Map.entry("/assessments/{assessment}", "/assessments/assessment.xhtml"),
        Map.entry("/assessments/{assessment}/items/{item}", "/assessments/item.xhtml"),
        Map.entry("/assessments/{assessment}/dossier", "/assessments/dossier.xhtml"),
        Map.entry("/assessments/{assessment}/consensus", "/assessments/consensus.xhtml"),
        Map.entry("/assessments/{assessment}/report", "/assessments/report.xhtml"),
        Map.entry("/assessments/{assessment}/report/print", "/assessments/report-print.xhtml"),
        Map.entry("/assessments/{assessment}/actions", "/assessments/actions.xhtml"),
        Map.entry("/assessments/{assessment}/kit", "/assessments/kit.xhtml"),
        Map.entry("/programme", "/programme/overview.xhtml"),
        Map.entry("/programme/agreement", "/programme/agreement.xhtml"),
        Map.entry("/programme/live", "/programme/live.xhtml"),
        Map.entry("/programme/flow", "/programme/flow.xhtml"),
        Map.entry("/programme/trends", "/programme/trends.xhtml"),
        Map.entry("/programme/items", "/programme/items.xhtml"),
        Map.entry("/library", "/library/list.xhtml"),
        Map.entry("/library/own/new", "/library/own-new.xhtml"),
        Map.entry("/library/own/{handout}", "/library/own.xhtml"),
        Map.entry("/library/search", "/library/search.xhtml"),
        Map.entry("/library/scales/{scale}", "/library/scale.xhtml"),
        Map.entry("/library/handouts/{handout}", "/library/handout.xhtml"),
        Map.entry("/library/{edition}", "/library/edition.xhtml"),
        Map.entry("/library/{edition}/{module}", "/library/module.xhtml"),
        Map.entry("/library/{edition}/{module}/print", "/library/print.xhtml"),
        Map.entry("/exchange", "/exchange.xhtml"),
        Map.entry("/admin/sites", "/admin/sites.xhtml"),
        Map.entry("/admin/sites/new", "/admin/site-new.xhtml"),
        Map.entry("/admin/sites/{site}", "/admin/site.xhtml"),
        Map.entry("/admin/sites/{site}/holidays", "/admin/holidays.xhtml"),
        Map.entry("/admin/sites/{site}/credentials", "/admin/credentials.xhtml"),
        Map.entry("/admin/staff", "/admin/staff.xhtml"),
        Map.entry("/admin/staff/new", "/admin/staff-new.xhtml"),
        Map.entry("/admin/staff/{person}", "/admin/person.xhtml"),
        Map.entry("/admin/definitions", "/admin/definitions.xhtml")));

    private Routes() {
    }

    /** The page of an address with its parameters, or null when there is none. */
    static String find(String path) {
        String decoded = decoded(path);
        for (Map.Entry<Pattern, String> route : TABLE.entrySet()) {
            Matcher matcher = route.getKey().matcher(decoded);
            if (matcher.matches()) {
                return fill(route.getValue(), matcher);
            }
        }
        return null;
    }

    /** The addresses there are, as patterns. */
    static Set<Pattern> addresses() {
        return TABLE.keySet();
    }

    /** A code may have letters of any language, and a browser sends them encoded. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String fill(String page, Matcher matcher) {
        String[] parts = page.split(" ");
        StringBuilder target = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            target.append(i == 1 ? '?' : '&').append(parts[i]).append('=')
                .append(URLEncoder.encode(matcher.group(i), StandardCharsets.UTF_8));
        }
        return target.toString();
    }

    private static Map<Pattern, String> table(Map<String, String> addresses) {
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        // An address without variables goes before one that would match it too.
        List<String> ordered = addresses.keySet().stream()
            .sorted((a, b) -> Long.compare(variables(a), variables(b))).toList();
        for (String address : ordered) {
            StringBuilder page = new StringBuilder(addresses.get(address));
            Matcher names = VARIABLE.matcher(address);
            while (names.find()) {
                page.append(' ').append(names.group(1));
            }
            compiled.put(Pattern.compile(VARIABLE.matcher(address.replace(".", "\\.")).replaceAll("([\\\\p{L}\\\\p{Nd}_-]{1,64})")), page.toString());
        }
        return compiled;
    }

    private static long variables(String address) {
        return VARIABLE.matcher(address).results().count();
    }
}
