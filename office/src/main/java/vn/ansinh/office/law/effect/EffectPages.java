package vn.ansinh.office.law.effect;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** The page of an effect comes at once and asks for the effect itself, which takes some seconds in a whole ward. */
public final class EffectPages {
    private EffectPages() {}

    /** The page that waits for the effect; nothing can be kept from it yet. */
    public static ModelAndView waiting(EffectView view) {
        return new ModelAndView("law/effect", "view", view);
    }

    /**
     * The effect with what may be done next.
     *
     * @param isPart whether it goes into the page that waits; a browser without scripts gets the whole page
     */
    public static ModelAndView found(EffectView view, Effect effect, boolean isPart) {
        return new ModelAndView(isPart ? "law/effect-found" : "law/effect", Map.of("view", view, "effect", effect));
    }
}
