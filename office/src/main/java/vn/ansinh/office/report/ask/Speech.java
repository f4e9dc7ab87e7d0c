package vn.ansinh.office.report.ask;

/** Words in the language of a page or paper. */
@FunctionalInterface
public interface Speech {
    String text(String key, Object... values);
}
