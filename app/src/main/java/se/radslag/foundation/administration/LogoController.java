package se.radslag.foundation.administration;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.NotFound;

/** The logo that stands in the head of every page. */
@Controller
class LogoController {

    private final Organisations organisations;

    LogoController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/logotyp")
    ResponseEntity<byte[]> show() {
        byte[] png = organisations.logo().orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(png))
                .body(png);
    }
}
