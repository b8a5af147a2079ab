/** Comments of the open portfolios: listed, answered and settled. */
package org.waymark.ui.comments;
