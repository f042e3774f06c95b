package se.radslag.dialogue.promise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** "This is how we hold dialogue": principles, promises and the staircase, for everyone. */
@Controller
class PromiseController {

    private final PromiseRepository promises;

    PromiseController(PromiseRepository promises) {
        this.promises = promises;
    }

    @GetMapping("/sa-gor-vi-dialog")
    Html show() {
        return new Html("promise/promises", new PromisesPage(promises.list(), promises.responsibility()));
    }

    @GetMapping("/arbete/principer")
    Html work(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("promise/work", new PromisesPage(promises.list(), promises.responsibility()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry promiseMenu() {
            return new MenuEntry("/sa-gor-vi-dialog", "promise.menu", 30, visitor -> true);
        }

        @Bean
        WorkEntry promiseWork() {
            return new WorkEntry("/arbete/principer", "promise.work", 70, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
