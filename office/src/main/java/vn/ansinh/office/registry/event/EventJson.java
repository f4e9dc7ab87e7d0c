package vn.ansinh.office.registry.event;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events and changes as the database keeps them; the wire names stand at the types. */
final class EventJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(kept -> kept.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private EventJson() {}

    static String write(LifeEvent event) {
        return JSON.writerFor(LifeEvent.class).writeValueAsString(event);
    }

    static LifeEvent event(String json) {
        return JSON.readValue(json, LifeEvent.class);
    }

    static String write(List<Change> changes) {
        return JSON.writerFor(CHANGES).writeValueAsString(changes);
    }

    static List<Change> changes(String json) {
        return JSON.readValue(json, CHANGES);
    }
}
