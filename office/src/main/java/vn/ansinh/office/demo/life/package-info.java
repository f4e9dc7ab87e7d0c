/** What happens in the invented ward over five years: births, deaths, moves, school and work, from the one seed. */
@NullMarked
package vn.ansinh.office.demo.life;

import org.jspecify.annotations.NullMarked;
