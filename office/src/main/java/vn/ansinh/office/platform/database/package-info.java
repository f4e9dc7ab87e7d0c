/** The one PostgreSQL: embedded or by address, migrated, and bound to whoever acts. */
@NullMarked
package vn.ansinh.office.platform.database;

import org.jspecify.annotations.NullMarked;
