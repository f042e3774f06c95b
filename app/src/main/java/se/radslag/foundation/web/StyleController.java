package se.radslag.foundation.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the look of everything, for those who build and those who test. */
@Controller
class StyleController {

    @GetMapping("/stil")
    Html show() {
        return new Html("style/style", new StylePage());
    }
}
