package se.radslag.foundation.api;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** What the interface is, for people and for programs. */
@Controller
class GuideController {

    private final OpenApi description;
    private final Rights rights;
    private final PublicAddress address;
    private final int perMinute;
    private final int perMinuteWithKey;

    GuideController(
            OpenApi description,
            Rights rights,
            PublicAddress address,
            @Value("${radslag.api.per-minute:300}") int perMinute,
            @Value("${radslag.api.per-minute-with-key:1200}") int perMinuteWithKey) {
        this.description = description;
        this.rights = rights;
        this.address = address;
        this.perMinute = perMinute;
        this.perMinuteWithKey = perMinuteWithKey;
    }

    @GetMapping("/api")
    Html show() {
        return new Html(
                "api/guide",
                new GuidePage(
                        address.of("/api/v1"), description.operations(), rights.list(), perMinute, perMinuteWithKey));
    }

    @GetMapping("/api/fel/{code}")
    Html show(@PathVariable String code) {
        return new Html("api/fault", new GuidePage.About(Fault.of(code).orElseThrow(NotFound::new)));
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description(Frame frame) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(description
                        .json(address.of("/api/v1"), frame.organisationName())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
