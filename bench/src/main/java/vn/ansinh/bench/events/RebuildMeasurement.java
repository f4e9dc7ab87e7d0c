package vn.ansinh.bench.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.bench.Measurement;
import vn.ansinh.bench.Table;
import vn.ansinh.bench.Workshop;

/** The register of the whole ward without its events, and all of them applied to it again. */
public final class RebuildMeasurement implements Measurement {
    static final int TIMES = 3;
    private static final Pattern SAID = Pattern.compile("rebuilt (\\d+) (\\d+) 0 (\\S+)");

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Workshop workshop, Table table) throws IOException, InterruptedException {
        Path data = workshop.folder("rebuild");
        Files.createDirectories(data);
        Process process = workshop.launcher()
                .like(List.of(), RebuildingWard.class, data.toString())
                .start();
        List<String> seconds = new ArrayList<>();
        String what = "";
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher said = SAID.matcher(line);
            if (said.find()) {
                what = "%s events taken back and applied again, %s rows the same"
                        .formatted(said.group(1), said.group(2));
                seconds.add(said.group(3));
            }
        }
        if (process.waitFor() != 0 || seconds.size() != TIMES) {
            throw new IllegalStateException("The register did not come out of its events as it stands");
        }
        table.row(what + ", three times", String.join(" · ", seconds) + " s", "");
    }
}
