package se.radslag.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A plain browser without JavaScript: keeps cookies, follows no redirect unasked, fills in the forms that are there. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Client(String base) {
        this.base = base;
    }

    public Client cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Sends the header with every request from now on. */
    public Client header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as our own page would. */
    public Page post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields.entrySet()))));
    }

    /** Sends JSON as a program would, with a word by which it is written once. */
    public Page json(String path, String body, String once) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", once)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks in any way that HTTP knows, with nothing sent. */
    public Page ask(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends a form as another site would. */
    public Page forge(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields.entrySet()))));
    }

    /** A file of a form with files. */
    public record Upload(String field, String name, String type, byte[] content) {}

    /** Sends a form with files as our own page would. */
    public Page post(String path, Map<String, String> fields, List<Upload> files) {
        String boundary = "----radslag" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                part(body, boundary, "form-data; name=\"" + name + "\"", null, value.getBytes(StandardCharsets.UTF_8)));
        for (Upload file : files) {
            part(
                    body,
                    boundary,
                    "form-data; name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"",
                    file.type(),
                    file.content());
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, String type, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\n"
                        + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        String address = path.startsWith("http") ? path : path.startsWith("/") ? base + path : base + "/" + path;
        var request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Page send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (String header : response.headers().allValues("Set-Cookie")) {
                String pair = header.split(";", 2)[0];
                String name = pair.substring(0, pair.indexOf('='));
                String value = pair.substring(pair.indexOf('=') + 1);
                if (value.isEmpty()) {
                    cookies.remove(name);
                } else {
                    cookies.put(name, value);
                }
            }
            return new Page(this, request.uri(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Iterable<Map.Entry<String, String>> fields) {
        var pairs = new ArrayList<String>();
        for (var field : fields) {
            pairs.add(URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }

    /** An answer of the server. */
    public static final class Page {

        private final Client client;
        private final URI uri;
        private final HttpResponse<byte[]> response;
        private Document document;

        private Page(Client client, URI uri, HttpResponse<byte[]> response) {
            this.client = client;
            this.uri = uri;
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public URI uri() {
            return uri;
        }

        public byte[] bytes() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Where it redirects to, below the organisation; null where it does not. */
        public String location() {
            String location = header("Location");
            return location == null ? null : uri.resolve(location).toString().replace(client.base, "");
        }

        /** The page that this one redirects to, through as many redirects as there are. */
        public Page follow() {
            Page page = this;
            while (page.header("Location") != null) {
                page = client.get(page.uri.resolve(page.header("Location")).toString());
            }
            return page;
        }

        public Document document() {
            if (document == null) {
                document = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), uri.toString());
            }
            return document;
        }

        /** What a person reads in the main part of the page. */
        public String text() {
            Element main = document().selectFirst("main");
            return (main == null ? document().body() : main).text();
        }

        public boolean has(String selector) {
            return document().selectFirst(selector) != null;
        }

        public Element element(String selector) {
            Element element = document().selectFirst(selector);
            if (element == null) {
                throw new AssertionError("No " + selector + " on " + uri + ":\n" + text());
            }
            return element;
        }

        /** The form that the selector finds, with the values it was sent with. */
        public Form form(String selector) {
            return new Form(this, element(selector));
        }

        /** Follows the link whose text is given. */
        public Page click(String linkText) {
            Element link = document().select("a").stream()
                    .filter(candidate -> candidate.text().equals(linkText))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link " + linkText + " on " + uri + ":\n" + text()));
            return client.get(link.absUrl("href")).follow();
        }
    }

    /** A form on a page. */
    public static final class Form {

        private final Page page;
        private final Element form;
        private final List<Map.Entry<String, String>> fields = new ArrayList<>();

        private Form(Page page, Element form) {
            this.page = page;
            this.form = form;
            for (Element field : form.select("input[name],textarea[name],select[name]")) {
                add(field);
            }
        }

        private void add(Element field) {
            String type = field.attr("type");
            boolean unchecked = (type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked");
            if (unchecked || type.equals("submit") || type.equals("file") || field.hasAttr("disabled")) {
                return;
            }
            if (field.tagName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                Element option = chosen == null ? field.selectFirst("option") : chosen;
                if (option != null) {
                    fields.add(Map.entry(field.attr("name"), option.attr("value")));
                }
            } else {
                fields.add(Map.entry(
                        field.attr("name"),
                        field.tagName().equals("textarea") ? field.wholeText() : field.attr("value")));
            }
        }

        /** Types into a field that is there, in place of what it holds. */
        public Form set(String name, String value) {
            if (form.selectFirst("[name=" + name + "]") == null) {
                throw new AssertionError("No field " + name + " in " + form);
            }
            fields.removeIf(field -> field.getKey().equals(name));
            fields.add(Map.entry(name, value));
            return this;
        }

        /** Marks one more choice of a name. */
        public Form tick(String name, String value) {
            fields.add(Map.entry(name, value));
            return this;
        }

        /** Value that would be sent for a field. */
        public String value(String name) {
            return fields.stream()
                    .filter(field -> field.getKey().equals(name))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(null);
        }

        /** Sends the form. */
        public Page submit() {
            String action = form.hasAttr("action") ? form.absUrl("action") : page.uri.toString();
            if (form.attr("method").equalsIgnoreCase("post")) {
                if (form.attr("enctype").equals("multipart/form-data")) {
                    var single = new LinkedHashMap<String, String>();
                    fields.forEach(field -> single.put(field.getKey(), field.getValue()));
                    return page.client.post(action, single, List.of());
                }
                return page.client.send(page.client
                        .request(action)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
            }
            return page.client.get(action.replaceAll("\\?.*", "") + "?" + encode(fields));
        }
    }
}
