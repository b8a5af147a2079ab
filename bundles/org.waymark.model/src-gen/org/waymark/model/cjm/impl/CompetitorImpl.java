/**
 */
package org.waymark.model.cjm.impl;

import org.eclipse.emf.ecore.EClass;

import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Competitor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Competitor</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CompetitorImpl extends NamedElementImpl implements Competitor {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompetitorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.COMPETITOR;
	}

} //CompetitorImpl
