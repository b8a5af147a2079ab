/** The documents of the product in a view of ours, for what has the focus, searchable without a server. Uses core.help. */
package org.waymark.ui.help;
