package se.radslag.outcome.decision.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.foundation.web.NotFound;

/** What became of it, for everyone: the numbers, and the list behind each. */
@Controller
class AccountController {

    static final String PATH = "/vad-blev-det";
    private static final int PAGE = 30;

    private final AccountRepository account;
    private final Clock clock;

    AccountController(AccountRepository account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html show() {
        return new Html("decision/account", new AccountPage(account.count(today())));
    }

    @GetMapping(PATH + "/{chapter}/{part}")
    Html list(
            @PathVariable String chapter,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable Long fore,
            Frame frame) {
        Share share = Share.of(chapter, part).orElseThrow(NotFound::new);
        LocalDate today = today();
        List<AccountPage.Row> found = account.list(share, today, fore == null ? Long.MAX_VALUE : fore, PAGE + 1);
        List<AccountPage.Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Html(
                "decision/accountList",
                new AccountPage.Listed(
                        share,
                        account.count(today).getOrDefault(share, 0L),
                        shown,
                        found.size() > PAGE
                                ? frame.url(share.path() + "?fore="
                                        + shown.getLast().key())
                                : null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry accountMenu() {
            return new MenuEntry(PATH, "decision.account", 25, visitor -> true);
        }
    }
}
