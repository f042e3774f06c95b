package se.radslag.foundation.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.WorkEntry;

/** The administrator's parts of the workbench. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    WorkEntry organisationWork() {
        return new WorkEntry("/arbete/organisation", "administration", 80, visitor -> visitor.has(Role.ADMINISTRATOR));
    }

    @Bean
    WorkEntry newOrganisationWork(@Value("${radslag.open-installation:${radslag.demo:false}}") boolean open) {
        return new WorkEntry(
                "/arbete/ny-organisation",
                "administration.new",
                95,
                visitor -> open && visitor.has(Role.ADMINISTRATOR));
    }
}
