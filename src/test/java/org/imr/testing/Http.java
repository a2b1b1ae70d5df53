package org.imr.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A visitor without a browser: keeps cookies, fills forms in, follows nothing by itself. */
public final class Http {

    private final Function<String, URI> server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @param server gives an address of the application its scheme and host */
    Http(Function<String, URI> server) {
        this.server = server;
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public String body() {
            return response.body();
        }

        /** The one header of that name; empty when there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Document page() {
            return Jsoup.parse(body());
        }
    }

    public Answer get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    public Answer post(String address, Map<String, String> fields, String... headers) {
        return send(request(address, headers).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    /** Sends a request as it is, such as a DELETE. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.apply(address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Fills in (names as on the page) the form that has the button, and presses it; its hidden fields go along. */
    public Answer submit(String address, Map<String, String> filledIn, String button, String... headers) {
        Element form = get(address).page().select("form").stream().filter(it -> !it.getElementsByAttributeValue("name", button).isEmpty())
            .findFirst().orElseThrow(() -> new AssertionError("no button " + button + " on " + address));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(filledIn);
        fields.put(button, "");
        return post(form.attr("action"), fields, headers);
    }

    /** Signs in as that account. */
    public Http as(Account account) {
        Answer answer = submit("/sign-in", Map.of("form:email", account.email(), "form:password", account.password()), "form:go");
        if (answer.status() != 302 || cookie("imr").isEmpty()) {
            throw new AssertionError(account + " was not signed in: " + answer.status() + " " + answer.page().text());
        }
        return this;
    }

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue)
            .findFirst().orElse("");
    }

    /** Sends a first line as it stands, which no well-behaved client would, and gives all that comes back. */
    public String raw(String firstLine) {
        try (Socket socket = new Socket("127.0.0.1", server.apply("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((firstLine + "\r\nHost: " + server.apply("/").getAuthority() + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(firstLine, e);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
