package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.NotFound;

/** Signing in as anyone with one press; only in a demonstration. */
@Controller
class DemoController {

    private final PersonRepository people;
    private final Admission admission;
    private final boolean demo;

    DemoController(PersonRepository people, Admission admission, @Value("${radslag.demo:false}") boolean demo) {
        this.people = people;
        this.admission = admission;
        this.demo = demo;
    }

    @PostMapping("/logga-in/demo")
    View be(
            @RequestParam long person,
            @RequestParam(defaultValue = "/") String till,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!demo || people.find(person).isEmpty()) {
            throw new NotFound();
        }
        return admission.admit(person, Assurance.STRONG, till, request, response);
    }
}
