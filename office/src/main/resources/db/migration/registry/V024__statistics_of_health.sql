-- A large import refreshes the statistics of health too: without them its join was planned for one row of thousands.
grant maintain on registry.person_health to ansinh_app;
