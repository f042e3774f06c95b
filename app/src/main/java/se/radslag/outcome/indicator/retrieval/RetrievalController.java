package se.radslag.outcome.indicator.retrieval;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;
import se.radslag.outcome.indicator.Retrievals;

/** Shows administrators when figures were last retrieved, what was kept and what failed. */
@Controller
class RetrievalController {

    private static final String PATH = "/arbete/hamtningar";
    private static final int SHOWN = 30;

    private final Retrievals retrievals;

    RetrievalController(Retrievals retrievals) {
        this.retrievals = retrievals;
    }

    @GetMapping(PATH)
    Html list(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("retrieval/list", new RetrievalPage(retrievals.list(SHOWN)));
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}")
    Html show(@PathVariable long id, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html(
                "retrieval/one",
                new RetrievalPage.One(retrievals.find(id).orElseThrow(NotFound::new), retrievals.refused(id)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry retrievalWork() {
            return new WorkEntry(PATH, "retrieval.work", 83, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
