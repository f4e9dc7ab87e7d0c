package vn.ansinh.office.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;

/** The paper laid over the columns of its widest table. */
final class SheetMarkup {
    /** One point smaller than in Word and PDF: the columns of a table seldom leave the room for 13. */
    private static final int NATION_SIZE = 12;

    private final Composition composition;
    private final PaperForm form = PaperForm.DECREE_30;
    private final List<Integer> shares;
    private final double[] widths;
    private final SheetRows rows;
    private int headFrom;
    private int headTo;

    SheetMarkup(Composition composition, SheetStyles styles) {
        this.composition = composition;
        this.shares = shares(composition);
        double text = form.textWidth(composition.landscape());
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        this.widths = shares.stream().mapToDouble(share -> text * share / all).toArray();
        this.rows = new SheetRows(widths, styles);
    }

    /** Columns and rows of the sheet. */
    String xml() {
        head();
        composition.document().addressees().forEach(to -> whole(SheetStyle.of(13), "Kính gửi: " + plain(to)));
        composition.decider().ifPresent(who -> whole(SheetStyle.of(13).inBold(), who));
        composition.grounds().forEach(ground -> whole(SheetStyle.of(13).inItalic(), plain(ground)));
        composition.decider().ifPresent(who -> whole(SheetStyle.of(13).inBold(), Composition.DECIDES));
        composition.body().forEach(this::block);
        composition.footnotes().forEach(note -> whole(SheetStyle.of(12).inItalic(), note));
        signature();
        composition.checkCode().ifPresent(code -> whole(SheetStyle.of(10), code));
        return columns() + rows.xml();
    }

    /** The rows, from 1, that are repeated on every printed page; nothing when there is no table. */
    List<Integer> repeatedRows() {
        return headFrom == 0 ? List.of() : List.of(headFrom, headTo);
    }

    private static List<Integer> shares(Composition composition) {
        List<Integer> widest = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        int most = 1;
        for (Block block : composition.document().body()) {
            if (block instanceof Block.Grid(Table table) && table.columns().size() > most) {
                most = table.columns().size();
                widest = table.columns().stream().map(Table.Column::share).toList();
            }
        }
        return widest;
    }

    private String columns() {
        StringBuilder xml = new StringBuilder("<cols>");
        for (int column = 0; column < widths.length; column++) {
            // The width of a column counts digits of 12 point Times, 8 pixels each on a screen of 96 to the inch.
            xml.append(String.format(
                    Locale.ROOT,
                    "<col min=\"%d\" max=\"%d\" width=\"%.2f\" customWidth=\"1\"/>",
                    column + 1,
                    column + 1,
                    widths[column] / 25.4 * 96 / 8));
        }
        return xml.append("</cols>").toString();
    }

    private void head() {
        IssuingBody issuer = composition.document().issuer();
        SheetStyle centred = SheetStyle.of(NATION_SIZE).aligned("center");
        List<String> office = new ArrayList<>(issuer.superior());
        office.addAll(issuer.name());
        int split = headSplit();
        int right = widths.length - split;
        for (int line = 0; line < Math.max(2, office.size()); line++) {
            boolean own = line >= issuer.superior().size();
            rows.text(0, split, own ? centred.inBold() : centred, line < office.size() ? office.get(line) : "");
            SheetStyle title = line == 0
                    ? centred.inBold()
                    : SheetStyle.of(NATION_SIZE + 1).aligned("center").inBold().inUnderline();
            rows.text(split, right, title, line == 0 ? Composition.NATION : line == 1 ? Composition.MOTTO : "")
                    .end(0);
        }
        rows.text(0, split, centred, composition.numberLine().orElse(""))
                .text(split, right, centred.inItalic(), composition.placeAndDate())
                .end(24);
        String draft = composition.document().isDraft() ? Composition.DRAFT : "";
        String circulation = composition.circulation().orElse("");
        if (!draft.isEmpty() || !circulation.isEmpty()) {
            rows.text(0, split, centred.inBold(), draft)
                    .text(split, right, centred.inBold(), circulation)
                    .end(0);
        }
        SheetStyle title = SheetStyle.of(form.points("size.title")).inBold().aligned("center");
        rows.end(8);
        whole(title, composition.document().kind().title());
        whole(title, plain(composition.document().subject()));
        composition
                .document()
                .enclosedWith()
                .ifPresent(words -> whole(SheetStyle.of(13).inItalic().aligned("center"), "(" + words + ")"));
        rows.end(8);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> whole(SheetStyle.of(13).inBold(), heading.words());
            case Block.NewPage page -> whole(SheetStyle.of(13).inBold(), page.words());
            case Block.Paragraph paragraph -> whole(SheetStyle.of(13), plain(paragraph.text()));
            case Block.Remark remark -> whole(SheetStyle.of(12).inItalic(), plain(remark.text()));
            case Block.Points points -> points.points().forEach(point -> whole(SheetStyle.of(13), "- " + plain(point)));
            case Block.Signatures signatures ->
                signatures
                        .hands()
                        .forEach(hand -> whole(
                                SheetStyle.of(13).inBold(),
                                String.join(" ", hand.lines())
                                        + hand.name().map(name -> ": " + name).orElse("")));
            case Block.Grid grid -> {
                rows.end(6);
                int from = rows.current();
                int size = form.points(composition.landscape() ? "size.table-wide" : "size.table");
                int to = new SheetTable(grid.table(), shares, rows, size).write();
                if (headFrom == 0) {
                    headFrom = from;
                    headTo = to;
                }
            }
        }
    }

    private void signature() {
        Signature signature = composition.document().signature();
        List<String> recipients = composition.recipients();
        if (signature.lines().isEmpty() && recipients.isEmpty()) {
            return;
        }
        rows.end(12);
        SheetStyle hand = SheetStyle.of(form.points("size.signature")).inBold().aligned("center");
        SheetStyle recipient = SheetStyle.of(form.points("size.recipients"));
        SheetStyle label =
                SheetStyle.of(form.points("size.recipients-label")).inBold().inItalic();
        int split = boundary(0.45);
        int lines = Math.max(signature.lines().size(), recipients.isEmpty() ? 0 : recipients.size() + 1);
        for (int line = 0; line < lines; line++) {
            String left = line == 0
                    ? recipients.isEmpty() ? "" : Composition.RECIPIENTS
                    : line <= recipients.size() ? recipients.get(line - 1) : "";
            String right = line < signature.lines().size() ? signature.lines().get(line) : "";
            rows.text(0, split, line == 0 ? label : recipient, left)
                    .text(split, widths.length - split, hand, right)
                    .end(0);
        }
        rows.end(60);
        rows.text(split, widths.length - split, hand, signature.name().orElse(""))
                .end(0);
    }

    /** Where the columns allow it as on paper, and never so far right that the national title breaks. */
    private int headSplit() {
        int split = boundary(form.mm("head.share") / 100);
        double title = Typeface.BOLD.width(Composition.NATION, NATION_SIZE) + 3;
        double right = 0;
        for (int column = widths.length - 1; column >= split; column--) {
            right += widths[column];
        }
        while (split > 1 && right < title) {
            split--;
            right += widths[split];
        }
        return split;
    }

    /** The first column right of that part of the width; at least one column stands on either side. */
    private int boundary(double part) {
        return SheetTable.boundary(shares, part);
    }

    private void whole(SheetStyle style, String words) {
        rows.text(0, widths.length, style, words).end(0);
    }

    private static String plain(Text text) {
        StringBuilder words = new StringBuilder();
        text.parts().forEach(part -> words.append(Composition.shown(part)));
        return words.toString();
    }
}
