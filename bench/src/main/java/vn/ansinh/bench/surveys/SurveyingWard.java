package vn.ansinh.bench.surveys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.bench.imports.ImportingTwice;
import vn.ansinh.bench.imports.OneImport;
import vn.ansinh.office.demo.WardSize;

/** A process of its own: a ward brought in, then its forms sent several times, each time of another day. */
public final class SurveyingWard {
    private SurveyingWard() {}

    /** Arguments: the data folder, the file, and numbers of households. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try (ConfigurableApplicationContext office = ImportingTwice.office(Path.of(arguments[0]))) {
            OneImport ward = OneImport.intoNewWard(office, WardSize.FULL.groups());
            ward.bring(file.getFileName().toString(), Files.readAllBytes(file));
            WardSurvey survey = new WardSurvey(office, ward);
            int day = 1;
            for (int argument = 2; argument < arguments.length; argument++) {
                List<UUID> households = survey.households(Integer.parseInt(arguments[argument]));
                for (int time = 0; time < SurveysMeasurement.TIMES; time++) {
                    System.out.printf(
                            Locale.ROOT, "surveyed %d %.2f%n", households.size(), survey.send(households, day));
                    day++;
                }
            }
        }
    }
}
