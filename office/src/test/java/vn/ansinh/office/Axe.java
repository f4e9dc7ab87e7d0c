package vn.ansinh.office;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of accessibility by axe-core, asked in the page itself: its script comes in once for a page, and only what is wrong comes
 * back, which takes a third of the time of {@code AxeBuilder.analyze}.
 */
public final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            async tags => {
                const found = await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
                return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + rule.help + ' at ' + node.html));
            }
            """;

    private Axe() {}

    /** What is wrong with the page as it is now, one sentence for each place. */
    public static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof window.axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Object found = page.evaluate(RUN, RULES);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
