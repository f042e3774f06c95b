package se.radslag;

import java.time.Clock;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * Starts Rådslag, as a server or as the quiet context that a command of the command line works in. Beans are told apart by
 * their whole names, so that each room names its classes as it likes.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Radslag {

    /** What the build works out of the beans of a server, so that a start need not (goal {@code process-aot}). */
    private static final String WORKED_OUT = Radslag.class.getName() + "__ApplicationContextInitializer";

    /** Starts a server that uses nothing of what the build worked out before: with this the build works it out. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Radslag.class).run(arguments);
    }

    /** Starts the server and returns when it answers requests. */
    public static ConfigurableApplicationContext serve(String... arguments) {
        if (System.getProperty(AotDetector.AOT_ENABLED) == null
                && ClassUtils.isPresent(WORKED_OUT, Radslag.class.getClassLoader())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        return new SpringApplicationBuilder(Radslag.class).main(Radslag.class).run(arguments);
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
