package org.imr.testing;

import java.util.Map;

/** Somebody who comes to the programme during a test: brought in by an import, invited by a link, with a password of their own. */
public record Newcomer(String email, String name) {

    public static final String PASSWORD = "four quiet herons by the lake";

    /** An assessor of that site. */
    public static Newcomer assessor(Server server, String email, String name, String site) {
        Http programs = new Http(server::at);
        WalkGroup.send(programs, zip -> WalkGroup.put(zip, "Staff", "email,name,roles", email + "," + name + ",assessor@" + site + "\n"));
        Http administrator = new Http(server::at).as(Account.ADMINISTRATOR);
        String person = administrator.get("/admin/staff?q=" + email).page().select("main a[href*=/admin/staff/]").stream().map(one -> one.attr("href"))
            .filter(address -> address.matches(".*/[0-9a-f]+-[0-9a-f-]+")).findFirst().orElseThrow();
        String link = administrator.submit(person, Map.of(), "account:invite").page().getElementById("shown-once").val();
        String invitation = link.substring(link.indexOf("/invitation/"));
        new Http(server::at).submit(invitation, Map.of("form:first", PASSWORD, "form:again", PASSWORD), "form:go");
        return new Newcomer(email, name);
    }
}
