package vn.ansinh.office.document.render;

/** The style sheet of a paper, from the measures of its form. */
final class PageStyle {
    private static final String SHEET = """
            @page { size: A4 %orientation%; margin: %top%mm %right%mm %bottom%mm %left%mm;
              @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: %page-number%pt; }
              @top-right { content: '%draft%'; font-family: 'Liberation Serif'; font-weight: bold; font-size: 11pt; } }
            @page :first { @top-center { content: ''; } }
            body { font-family: 'Liberation Serif'; font-size: %text%pt; margin: 0; line-height: 1.2; color: #000; }
            table { border-collapse: collapse; table-layout: fixed; width: 100%; }
            td { padding: 0; vertical-align: top; }
            .head td { text-align: center; }
            .superior { font-size: %body-name%pt; }
            .issuer { font-size: %body-name%pt; font-weight: bold; }
            .nation { font-size: %national%pt; font-weight: bold; white-space: nowrap; }
            .motto { font-size: %motto%pt; font-weight: bold; white-space: nowrap; }
            .rule { border-top: 0.75pt solid #000; height: 0; margin: 2pt auto 0 auto; }
            .number { font-size: %number%pt; margin-top: 6pt; white-space: pre; }
            .place { font-size: %place%pt; font-style: italic; margin-top: 6pt; white-space: pre-wrap; }
            .box { margin-top: 6pt; font-size: %mark%pt; font-weight: bold; }
            .box span { border: 0.75pt solid #000; padding: 2pt 8pt; }
            h1 { font-size: %title%pt; text-align: center; margin: 18pt 0 0 0; }
            .subject { font-size: %title%pt; font-weight: bold; text-align: center; }
            .enclosed { font-style: italic; text-align: center; }
            .after-title { height: 10pt; }
            h2 { font-size: %text%pt; font-weight: bold; margin: %gap%pt 0 0 0; page-break-after: avoid; }
            h2.new-page { page-break-before: always; }
            p { margin: %gap%pt 0 0 0; }
            .text { text-align: justify; text-indent: %indent%mm; orphans: 2; widows: 2; }
            .decides { text-align: center; font-weight: bold; margin: %gap%pt 0; }
            .ground { text-align: justify; text-indent: %indent%mm; font-style: italic; }
            .to { text-align: center; }
            .remark { font-size: %remark%pt; font-style: italic; }
            .gap { background-color: #ddd; }
            .grid { font-size: %table%pt; margin-top: 8pt; -fs-table-paginate: paginate; }
            .grid th, .grid td { border: 0.6pt solid #000; padding: 0.9mm 1mm; vertical-align: middle; }
            .grid td { word-wrap: break-word; }
            .grid th { font-weight: bold; text-align: center; }
            .grid th.order { font-weight: normal; font-style: italic; font-size: 10pt; padding: 0.4mm; }
            .grid tr { page-break-inside: avoid; }
            .left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
            .section td { font-weight: bold; text-align: left; }
            .total td { font-weight: bold; }
            .notes { margin-top: 8pt; font-size: %remark%pt; font-style: italic; }
            .sign { margin-top: 14pt; page-break-inside: avoid; }
            .recipients { width: 45%; } .hand { width: 55%; text-align: center; }
            .recipients-label { font-size: %recipients-label%pt; font-weight: bold; font-style: italic; }
            .recipient { font-size: %recipients%pt; }
            .authority, .signer { font-size: %signature%pt; font-weight: bold; }
            .room { height: 24mm; }
            .code { margin-top: 10pt; font-size: 10pt; }
            """;

    private PageStyle() {}

    static String of(Composition composition, PaperForm form) {
        String sheet = SHEET.replace("%orientation%", composition.landscape() ? "landscape" : "portrait")
                .replace("%draft%", composition.document().isDraft() ? Composition.DRAFT : "")
                .replace("%gap%", String.valueOf(form.points("gap.paragraph")))
                .replace("%body-name%", String.valueOf(composition.nameSize(form)))
                .replace("%indent%", String.valueOf(form.mm("indent.first")))
                .replace("%table%", size(form, composition.landscape() ? "table-wide" : "table"));
        for (String side : new String[] {"top", "right", "bottom", "left"}) {
            sheet = sheet.replace("%" + side + "%", String.valueOf(form.mm("margin." + side)));
        }
        for (String part : new String[] {
            "page-number",
            "text",
            "national",
            "motto",
            "number",
            "place",
            "mark",
            "title",
            "remark",
            "recipients-label",
            "recipients",
            "signature"
        }) {
            sheet = sheet.replace("%" + part + "%", size(form, part));
        }
        return sheet;
    }

    private static String size(PaperForm form, String part) {
        return String.valueOf(form.points("size." + part));
    }
}
