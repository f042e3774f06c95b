package se.radslag.foundation.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** Makes sheets of codes for paper, shows them once, and withdraws them. */
@Controller
class SheetController {

    static final String PATH = "/arbete/koder";

    private static final int CODES_MOST = 500;
    private static final int PURPOSE_MOST = 120;
    private static final int DAYS = 90;
    private static final int DAYS_MOST = 366;
    private static final int PAGE = 50;

    private final SheetRepository sheets;
    private final AreaRepository names;
    private final MakeSheet make;
    private final WithdrawSheet withdraw;
    private final PublicAddress addresses;
    private final Clock clock;

    SheetController(
            SheetRepository sheets,
            AreaRepository names,
            MakeSheet make,
            WithdrawSheet withdraw,
            PublicAddress addresses,
            Clock clock) {
        this.sheets = sheets;
        this.names = names;
        this.make = make;
        this.withdraw = withdraw;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Typed typed, Visitor visitor, Frame frame) {
        visitor.require(DeskMenu.STAFF);
        var form = typed.isEmpty()
                ? new SheetForm("30", "", "", today().plusDays(DAYS).toString())
                : SheetForm.of(typed::get);
        return new Html("desk/sheets", page(fore, form, UUID.randomUUID(), new Errors(frame)));
    }

    @PostMapping(PATH)
    View make(
            @RequestParam Map<String, String> fields,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(DeskMenu.STAFF);
        SheetForm form = SheetForm.of(field -> fields.getOrDefault(field, ""));
        var errors = new Errors(frame);
        Optional<MakeSheet.Order> order = order(form, errors);
        if (order.isEmpty()) {
            return Html.invalid("desk/sheets", page(Long.MAX_VALUE, form, once, errors));
        }
        Optional<List<PaperCode>> made = make.of(order.get(), visitor.known().id(), once);
        if (made.isEmpty()) {
            Flash.say(response, frame.t("desk.sheet.already"));
            return Onward.to(PATH);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new Html(
                "desk/cards",
                new CardsPage(
                        order.get().purpose(),
                        order.get().expiresOn(),
                        addresses.of(PaperSignInController.SHORT).replaceFirst("^https?://", ""),
                        made.get().stream().map(PaperCode::toString).toList()));
    }

    @GetMapping(PATH + "/{id}/dra-tillbaka")
    Html askToWithdraw(@PathVariable long id, Visitor visitor) {
        visitor.require(DeskMenu.STAFF);
        return new Html("desk/withdraw", sheets.find(id).orElseThrow(NotFound::new));
    }

    @PostMapping(PATH + "/{id}/dra-tillbaka")
    View withdraw(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.require(DeskMenu.STAFF);
        SheetRepository.Sheet sheet = sheets.find(id).orElseThrow(NotFound::new);
        withdraw.of(id, visitor.known().id());
        Flash.say(response, frame.t("desk.sheet.withdrawn", sheet.purpose()));
        return Onward.to(PATH);
    }

    private Optional<MakeSheet.Order> order(SheetForm form, Errors errors) {
        int codes = form.antal().matches("[0-9]{1,3}") ? Integer.parseInt(form.antal()) : 0;
        if (codes < 1 || codes > CODES_MOST) {
            errors.add("antal", "desk.sheet.codes.wrong", CODES_MOST);
        }
        errors.text("andamal", form.andamal(), PURPOSE_MOST, "desk.sheet.purpose.missing");
        Long list = names.listNames().keySet().stream()
                .filter(id -> id.toString().equals(form.lista()))
                .findFirst()
                .orElse(null);
        if (list == null && !form.lista().isEmpty()) {
            errors.add("lista", "desk.sheet.list.gone");
        }
        LocalDate expires = Days.read(form.till());
        if (expires == null || expires.isBefore(today()) || expires.isAfter(today().plusDays(DAYS_MOST))) {
            errors.add("till", "desk.sheet.until.wrong");
        }
        return expires == null || errors.any()
                ? Optional.empty()
                : Optional.of(new MakeSheet.Order(codes, form.andamal(), list, expires));
    }

    private SheetsPage page(long before, SheetForm form, UUID once, Errors errors) {
        List<SheetRepository.Sheet> found = sheets.list(before, PAGE);
        String next =
                found.size() < PAGE ? null : PATH + "?fore=" + found.getLast().id();
        return new SheetsPage(found, next, today(), names.listNames(), form, once, errors.byField());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
