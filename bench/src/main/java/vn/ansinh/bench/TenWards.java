package vn.ansinh.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ansinh.office.demo.DemonstrationFile;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;

/** Writes one ward and ten wards, each as one spreadsheet of one row a person, for measuring the import. */
public final class TenWards {
    private TenWards() {}

    /** Writes {@code one-ward.xlsx} and {@code ten-wards.xlsx} into the folder. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("one-ward.xlsx"), 1);
        write(folder.resolve("ten-wards.xlsx"), 10);
    }

    /** Writes so many wards into one file. */
    public static void write(Path file, int wards) throws IOException {
        DemonstrationWard ward = DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.times(wards));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DemonstrationFile.writeOnePerRow(ward, out);
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "target/wards" : arguments[0]));
    }
}
