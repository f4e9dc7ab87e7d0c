-- The list of the ward's events goes by their order of recording, and what stands in the way of an event is looked up by its day.
create index on registry.life_event (ward_id, seq desc);
create index on registry.life_event (ward_id, happened_on);
-- After many events at once the application refreshes the statistics, as after an import.
grant maintain on registry.life_event, registry.life_event_household, registry.life_event_identity,
    registry.life_event_health, registry.person_spell, registry.person_private_spell to ansinh_app;
