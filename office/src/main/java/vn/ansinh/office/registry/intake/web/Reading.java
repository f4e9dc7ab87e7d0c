package vn.ansinh.office.registry.intake.web;

import vn.ansinh.office.registry.sheet.Guess;
import vn.ansinh.office.registry.sheet.Mapping;

/**
 * How a file is going to be read.
 *
 * @param guess what it seemed to be by itself
 * @param mapping as remembered from an earlier file or as the user corrected it
 * @param remembered whether an earlier correction was taken over
 */
record Reading(Guess guess, Mapping mapping, boolean remembered) {}
