/**
 * Portfolios in git: history, versions, commits, branches, merging and remote repositories. Uses core and JGit; types
 * of JGit stay inside.
 */
package org.waymark.git;
