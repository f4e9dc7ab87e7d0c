package vn.ansinh.office.platform.database;

import java.util.List;

/** What a backup file says about itself; written last, when all of it is known. */
record Manifest(
        int format, String madeAt, List<String> migrations, List<Part> tables, List<Tables.Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** One table: the columns in the file's order, how many rows, and the digest of their text. */
    record Part(String table, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + table + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
