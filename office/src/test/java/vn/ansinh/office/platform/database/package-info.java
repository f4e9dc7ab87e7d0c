/** Tests of the database, and the databases of all other tests. */
@NullMarked
package vn.ansinh.office.platform.database;

import org.jspecify.annotations.NullMarked;
