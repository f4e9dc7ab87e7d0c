package vn.ansinh.office.account.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser's name for people, from the long line that it sends. */
final class Browser {
    // the order matters: each of them claims to be those below it too
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        NAMES.put("coc_coc", "Cốc Cốc");
        NAMES.put("Edg", "Edge");
        NAMES.put("Firefox", "Firefox");
        NAMES.put("Chrome", "Chrome");
        NAMES.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browser() {}

    static String named(String agent) {
        String name = first(NAMES, agent);
        String system = first(SYSTEMS, agent);
        return name.isEmpty() || system.isEmpty() ? name + system : name + " · " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
