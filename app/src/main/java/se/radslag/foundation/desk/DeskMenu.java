package se.radslag.foundation.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.identity.Acting;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.WorkEntry;

/** The desk's parts of the workbench. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    static final Role[] STAFF = Acting.ROLES.toArray(Role[]::new);

    @Bean
    WorkEntry deskWork() {
        return new WorkEntry(DeskController.PATH, "desk", 60, visitor -> visitor.has(STAFF));
    }

    @Bean
    WorkEntry sheetWork() {
        return new WorkEntry(SheetController.PATH, "desk.sheets", 61, visitor -> visitor.has(STAFF));
    }
}
