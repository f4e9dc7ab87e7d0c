/** How fast pages come while many people work. */
package vn.ansinh.bench.pages;
