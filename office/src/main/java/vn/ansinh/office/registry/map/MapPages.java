package vn.ansinh.office.registry.map;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.Tiles;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.people.Vietnamese;

/** The map of the ward, its data, and boundaries from a file. */
@Controller
class MapPages {
    private static final JsonMapper JSON = new JsonMapper();

    private final Register register;
    private final Locations locations;
    private final Boundaries boundaries;
    private final List<HouseholdFilter> filters;
    private final Tiles tiles;
    private final Today today;

    MapPages(
            Register register,
            Locations locations,
            Boundaries boundaries,
            ObjectProvider<HouseholdFilter> filters,
            Tiles tiles,
            Today today) {
        this.register = register;
        this.locations = locations;
        this.boundaries = boundaries;
        this.filters = filters.orderedStream().toList();
        this.tiles = tiles;
        this.today = today;
    }

    @GetMapping("/map")
    @Requires(UseCase.PLACE_HOUSEHOLD)
    @Transactional(readOnly = true)
    ModelAndView map(
            @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "false") boolean listed) {
        List<Locations.Placed> placed = locations.placed(today.date(), id(group));
        Map<UUID, Long> byArea =
                placed.stream().collect(Collectors.groupingBy(Locations.Placed::area, Collectors.counting()));
        return new ModelAndView(
                "map/map",
                Map.of(
                        "view",
                        new MapView(
                                register.areas(today.date()),
                                byArea,
                                boundaries.latest().size(),
                                group,
                                listed,
                                tiles.address(),
                                tiles.by())));
    }

    /** Places and boundaries as the script of the map asks for them; never kept by the browser. */
    @GetMapping(path = "/map/data", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(UseCase.PLACE_HOUSEHOLD)
    @Transactional(readOnly = true)
    ResponseEntity<String> data(
            @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "false") boolean listed) {
        LocalDate day = today.date();
        List<Locations.Placed> placed = locations.placed(day, id(group));
        Map<UUID, String> styles =
                styles(placed.stream().map(Locations.Placed::household).toList(), day);
        ObjectNode data = JSON.createObjectNode();
        ArrayNode points = data.putArray("points");
        for (Locations.Placed each : placed) {
            String style = styles.getOrDefault(each.household(), "");
            if (!listed || style.equals("poor") || style.equals("near-poor")) {
                points.addArray()
                        .add(each.point().latitude())
                        .add(each.point().longitude())
                        .add(each.code())
                        .add(each.head())
                        .add(style);
            }
        }
        Map<UUID, String> names = register.areas(day).stream().collect(Collectors.toMap(Area::id, Area::name));
        ArrayNode areas = data.putArray("areas");
        boundaries.latest().forEach((area, shape) -> {
            if (names.containsKey(area)) {
                ObjectNode feature = areas.addObject();
                feature.put("type", "Feature");
                feature.putObject("properties").put("name", names.get(area));
                feature.set("geometry", JSON.readTree(shape));
            }
        });
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(data.toString());
    }

    @GetMapping("/map/boundaries")
    @Requires(UseCase.IMPORT_REGISTER)
    ModelAndView choose() {
        return boundaries(List.of());
    }

    /** Every outline must be of a known group: then all are entered, otherwise none. */
    @PostMapping("/map/boundaries")
    @Requires(UseCase.IMPORT_REGISTER)
    @Transactional
    ModelAndView enter(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response) {
        if (file == null || file.isEmpty()) {
            return refused(List.of(Said.of("intake.no-file")));
        }
        GeoJson.Found found = GeoJson.read(bytes(file));
        if (!found.faults().isEmpty()) {
            return refused(found.faults());
        }
        Map<String, Area> known = register.areas(today.date()).stream()
                .collect(Collectors.toMap(area -> Vietnamese.fold(area.name()), Function.identity()));
        Map<UUID, String> shapes = new LinkedHashMap<>();
        List<Said> faults = new java.util.ArrayList<>();
        for (Outline outline : found.outlines()) {
            Area area = known.get(Vietnamese.fold(outline.name()));
            if (area == null) {
                faults.add(Said.of("map.file.unknown-group", outline.name()));
            } else if (shapes.put(area.id(), outline.shape()) != null) {
                faults.add(Said.of("map.file.twice", outline.name()));
            }
        }
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        boundaries.enter(shapes, Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        Flash.done(response, "map.boundaries.entered", shapes.size());
        return new ModelAndView("redirect:/map");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<UUID, String> styles(List<UUID> households, LocalDate day) {
        Map<UUID, String> styles = new java.util.HashMap<>();
        filters.stream()
                .filter(filter -> may(filter.useCase()))
                .forEach(filter -> filter.badges(households, day)
                        .forEach((household, badge) -> styles.putIfAbsent(household, badge.style())));
        return styles;
    }

    private static boolean may(String useCase) {
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), UseCase.valueOf(useCase)))
                .orElse(false);
    }

    private static ModelAndView refused(List<Said> faults) {
        ModelAndView page = boundaries(faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView boundaries(List<Said> faults) {
        return new ModelAndView("map/boundaries", "faults", faults);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
