package vn.ansinh.office.registry.map;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Tiles;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;

/** The place of one household: from the phone at its door, picked on the map, or typed. */
@Controller
@Requires(UseCase.PLACE_HOUSEHOLD)
class PlacePages {
    private static final List<String> WAYS = List.of("phone", "map", "typed");

    private final Register register;
    private final Locations locations;
    private final Tiles tiles;
    private final Today today;

    PlacePages(Register register, Locations locations, Tiles tiles, Today today) {
        this.register = register;
        this.locations = locations;
        this.tiles = tiles;
        this.today = today;
    }

    @GetMapping("/households/{code}/place")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String code) {
        Household household = household(code);
        String known =
                locations.of(household.id()).map(each -> each.point().written()).orElse("");
        return page(household, known, Faults.NONE);
    }

    @PostMapping("/households/{code}/place")
    @Transactional
    ModelAndView place(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "typed") String how,
            @RequestParam(defaultValue = "") String accuracy,
            HttpServletResponse response) {
        Household household = household(code);
        Optional<Point> typed = Point.parse(point);
        if (typed.isEmpty()) {
            ModelAndView page = page(household, point, new Faults(Map.of("point", Said.of("map.point.wrong"))));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Optional<Integer> metres = accuracy.matches("\\d{1,5}") && how.equals("phone")
                ? Optional.of(Integer.parseInt(accuracy))
                : Optional.empty();
        locations.place(household.id(), typed.get(), metres, WAYS.contains(how) ? how : "typed");
        Flash.done(response, "map.placed");
        return new ModelAndView("redirect:/households/" + household.code());
    }

    private ModelAndView page(Household household, String point, Faults faults) {
        return new ModelAndView(
                "map/place",
                Map.of(
                        "household",
                        household,
                        "point",
                        point,
                        "history",
                        locations.history(household.id()),
                        "tiles",
                        tiles.address(),
                        "tilesBy",
                        tiles.by(),
                        "faults",
                        faults));
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }
}
