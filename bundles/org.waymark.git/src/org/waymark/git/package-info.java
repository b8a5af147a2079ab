/** Portfolios in git: history, versions, commits, branches, merging and remote repositories. Types of JGit stay inside. */
package org.waymark.git;
