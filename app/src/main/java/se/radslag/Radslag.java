package se.radslag;

import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Rådslag, as a server or as the quiet context that a command of the command line works in. Beans are told apart by
 * their whole names, so that each room names its classes as it likes.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Radslag {

    /** Starts the server and returns when it answers requests. */
    public static ConfigurableApplicationContext serve(String... arguments) {
        return new SpringApplicationBuilder(Radslag.class).run(arguments);
    }

    /** Starts everything but the web server and the background work, for one command. */
    public static ConfigurableApplicationContext quiet(String... arguments) {
        return new SpringApplicationBuilder(Radslag.class)
                .web(WebApplicationType.NONE)
                .properties("radslag.background=false", "logging.level.root=WARN")
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
