package vn.ansinh.office.document.render;

import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Text;

/** The body of a paper as the XML of a Word file. */
final class WordMarkup {
    private final Composition composition;
    private final PaperForm form = PaperForm.DECREE_30;
    private final double width;
    private final StringBuilder out = new StringBuilder(32_768);

    WordMarkup(Composition composition) {
        this.composition = composition;
        this.width = form.textWidth(composition.landscape());
    }

    String body() {
        head();
        title();
        composition
                .document()
                .addressees()
                .forEach(to -> out.append(text().centred().with(Text.of("Kính gửi: "), to)));
        WordParagraph decides = text().inBold().centred().after(form.points("gap.paragraph"));
        composition.decider().ifPresent(who -> out.append(decides.with(who)));
        composition.grounds().forEach(ground -> out.append(running().inItalic().with(ground)));
        composition.decider().ifPresent(who -> out.append(decides.with(Composition.DECIDES)));
        composition.body().forEach(this::block);
        composition
                .footnotes()
                .forEach(note -> out.append(WordParagraph.of(form.points("size.remark"))
                        .inItalic()
                        .after(6)
                        .with(note)));
        signature();
        composition
                .checkCode()
                .ifPresent(code -> out.append(WordParagraph.of(10).after(10).with(code)));
        return out.toString();
    }

    private void head() {
        IssuingBody issuer = composition.document().issuer();
        int share = form.points("head.share");
        int[] widths = WordTable.shared(PaperForm.toTwips(width), share, 100 - share);
        double left = width * share / 100;
        double right = width - left;
        WordParagraph name = WordParagraph.of(composition.nameSize(form)).centred();
        StringBuilder office = new StringBuilder();
        issuer.superior().forEach(line -> office.append(name.with(line)));
        issuer.name().forEach(line -> office.append(name.inBold().with(line)));
        office.append(WordParagraph.rule(
                Typeface.BOLD.width(issuer.name().getLast(), composition.nameSize(form)) * 0.4, left));
        int motto = form.points("size.motto");
        String nation = WordParagraph.of(form.points("size.national"))
                        .centred()
                        .inBold()
                        .with(Composition.NATION)
                + WordParagraph.of(motto).centred().inBold().with(Composition.MOTTO)
                + WordParagraph.rule(Typeface.BOLD.width(Composition.MOTTO, motto), right);
        WordParagraph mark =
                WordParagraph.of(form.points("size.mark")).inBold().centred().after(6);
        String number = WordParagraph.of(form.points("size.number"))
                        .centred()
                        .after(6)
                        .with(composition.numberLine().orElse(""))
                + (composition.document().isDraft() ? mark.boxed(Composition.DRAFT) : "");
        String place = WordParagraph.of(form.points("size.place"))
                        .centred()
                        .inItalic()
                        .after(6)
                        .with(composition.placeAndDate())
                + composition.circulation().map(mark::boxed).orElse("");
        out.append(WordTable.sideBySide(widths, office.toString(), nation, number, place));
    }

    private void title() {
        WordParagraph bold =
                WordParagraph.of(form.points("size.title")).inBold().centred();
        out.append(bold.styled("Title")
                .after(18)
                .with(composition.document().kind().title()));
        out.append(bold.with(composition.document().subject()));
        composition
                .document()
                .enclosedWith()
                .ifPresent(words -> out.append(text().inItalic().centred().with("(" + words + ")")));
        out.append(WordParagraph.rule(SubjectRule.width(composition, form), width));
        out.append(WordParagraph.of(6).with(""));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                out.append(text().styled("Heading1")
                        .inBold()
                        .after(form.points("gap.paragraph"))
                        .kept()
                        .with(heading.words()));
            case Block.NewPage page ->
                out.append(WordParagraph.PAGE_BREAK)
                        .append(text().styled("Heading1").inBold().kept().with(page.words()));
            case Block.Paragraph paragraph -> out.append(running().with(paragraph.text()));
            case Block.Points points ->
                points.points().forEach(point -> out.append(running().with(Text.of("- "), point)));
            case Block.Remark remark ->
                out.append(WordParagraph.of(form.points("size.remark"))
                        .inItalic()
                        .after(form.points("gap.paragraph"))
                        .with(remark.text()));
            case Block.Signatures signatures -> {
                int[] equal = new int[signatures.hands().size()];
                java.util.Arrays.fill(equal, 1);
                out.append(WordParagraph.of(10).with(""));
                out.append(WordTable.sideBySide(
                        WordTable.shared(PaperForm.toTwips(width), equal),
                        signatures.hands().stream().map(this::hand).toArray(String[]::new)));
            }
            case Block.Grid grid -> {
                // Without a paragraph between them, Word makes one table of two that touch.
                out.append(WordParagraph.of(4).with(""));
                int size = form.points(composition.landscape() ? "size.table-wide" : "size.table");
                out.append(new WordTable(grid.table(), width, size).xml());
            }
        }
    }

    private void signature() {
        Signature signature = composition.document().signature();
        out.append(WordParagraph.of(10).with(""));
        if (signature.lines().isEmpty() && composition.recipients().isEmpty()) {
            return;
        }
        StringBuilder recipients = new StringBuilder();
        if (!composition.recipients().isEmpty()) {
            recipients.append(WordParagraph.of(form.points("size.recipients-label"))
                    .inBold()
                    .inItalic()
                    .with(Composition.RECIPIENTS));
        }
        WordParagraph recipient = WordParagraph.of(form.points("size.recipients"));
        composition.recipients().forEach(line -> recipients.append(recipient.with(line)));
        int[] widths = WordTable.shared(PaperForm.toTwips(width), 45, 55);
        out.append(WordTable.sideBySide(
                widths, recipients.isEmpty() ? recipient.with("") : recipients.toString(), hand(signature)));
        // Word wants a paragraph after the last table; a small one does not make a page of its own.
        out.append(WordParagraph.of(2).with(""));
    }

    private String hand(Signature signature) {
        WordParagraph hand =
                WordParagraph.of(form.points("size.signature")).inBold().centred();
        StringBuilder signer = new StringBuilder();
        signature.lines().forEach(line -> signer.append(hand.with(line)));
        return signer.append(hand.after(68).with(signature.name().orElse(""))).toString();
    }

    private WordParagraph text() {
        return WordParagraph.of(form.points("size.text"));
    }

    private WordParagraph running() {
        return text().aligned("both").after(form.points("gap.paragraph")).indented(form.mm("indent.first"));
    }
}
