package vn.ansinh.office.document.render;

/** The line under the subject: two fifths of the line of text above it, the decree asks a third to a half. */
final class SubjectRule {
    private SubjectRule() {}

    static double width(Composition composition, PaperForm form) {
        double text = form.textWidth(composition.landscape());
        double subject = Typeface.BOLD.width(
                Composition.clean(composition.document().subject().plain()), form.points("size.title"));
        return Math.min(subject, text) * 0.4;
    }
}
