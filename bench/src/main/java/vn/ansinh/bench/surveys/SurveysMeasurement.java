package vn.ansinh.bench.surveys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.TenWards;
import vn.ansinh.bench.Workshop;

/** Forms of a review stored and classified: as many as a ward asks each autumn, and of every household that it has. */
public final class SurveysMeasurement implements Measurement {
    static final int TIMES = 5;
    private static final Pattern SAID = Pattern.compile("surveyed (\\d+) (\\S+)");

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path file = workshop.folder("surveys.xlsx");
        TenWards.write(file, 1);
        Path data = workshop.folder("surveys");
        Files.createDirectories(data);
        Process process = workshop.launcher()
                .like(List.of(), SurveyingWard.class, data.toString(), file.toString(), "500", "8999")
                .start();
        Map<Integer, List<String>> seconds = new TreeMap<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher said = SAID.matcher(line);
            if (said.find()) {
                seconds.computeIfAbsent(Integer.valueOf(said.group(1)), forms -> new ArrayList<>())
                        .add(said.group(2));
            }
        }
        if (process.waitFor() != 0 || seconds.size() != 2) {
            throw new IllegalStateException("The forms were not taken in");
        }
        seconds.forEach((forms, each) -> table.row(
                forms + " forms stored and classified under two standards, one after another",
                String.join(" · ", each) + " s",
                "under 1 s"));
    }
}
