package se.radslag.dialogue.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;

/**
 * The validator of commons-ip2, which archives run on what they receive: the schemas of METS and its extensions, and every
 * demand of CSIP and SIP by its number.
 */
public final class Validator {

    private static final String SPECIFICATION = "2.1.0";

    private Validator() {}

    /** What is wrong with the package, by the number of the demand. */
    public static List<String> faults(byte[] zip, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("package.zip"), zip);
        return faults(file);
    }

    private static List<String> faults(Path zip) throws Exception {
        var report = new ValidationReportOutputJson(zip, OutputStream.nullOutputStream());
        boolean sound = validate(report);
        List<String> faults = report.getResults().entrySet().stream()
                .filter(result ->
                        !result.getValue().isValid() && !result.getValue().isSkipped())
                .filter(result -> !result.getValue().getIssues().isEmpty())
                .map(result -> result.getKey() + " " + result.getValue().getIssues())
                .toList();
        if (sound) {
            return List.of();
        }
        return faults.isEmpty() ? List.of("not valid, and it does not say why") : faults;
    }

    private static boolean validate(ValidationReportOutputJson report) throws Exception {
        try {
            return new EARKSIPValidator(report, SPECIFICATION).validate(SPECIFICATION);
        } catch (IOException e) {
            throw new AssertionError("The validator could not read the package", e);
        }
    }
}
