package vn.ansinh.office.document.render;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles a sheet uses, numbered as they are met. */
final class SheetStyles {
    private static final SheetStyle ORDINARY = SheetStyle.of(12);

    private final Map<SheetStyle, Integer> numbers = new LinkedHashMap<>();

    SheetStyles() {
        number(ORDINARY);
    }

    int number(SheetStyle style) {
        Integer known = numbers.get(style);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        numbers.put(style, next);
        return next;
    }

    String xml() {
        StringBuilder fonts = new StringBuilder();
        StringBuilder formats = new StringBuilder();
        numbers.forEach((style, number) -> {
            fonts.append(style.fontXml());
            formats.append(style.formatXml(number));
        });
        int count = numbers.size();
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"" + count
                + "\">" + fonts + "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>"
                + "<patternFill patternType=\"gray125\"/></fill></fills><borders count=\"2\"><border><left/><right/>"
                + "<top/><bottom/><diagonal/></border><border>" + side("left") + side("right") + side("top")
                + side("bottom") + "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\""
                + " fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"" + count + "\">"
                + formats
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String side(String name) {
        return "<" + name + " style=\"thin\"><color auto=\"1\"/></" + name + ">";
    }
}
