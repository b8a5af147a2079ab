/**
 */
package org.waymark.model.cjm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.ViewImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.ViewImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.ViewImpl#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.ViewImpl#getLens <em>Lens</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.ViewImpl#getLensTarget <em>Lens Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ViewImpl extends NamedElementImpl implements View {
	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<LaneSetting> lanes;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessFunction> functions;

	/**
	 * The default value of the '{@link #getLens() <em>Lens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLens()
	 * @generated
	 * @ordered
	 */
	protected static final Lens LENS_EDEFAULT = Lens.NONE;

	/**
	 * The cached value of the '{@link #getLens() <em>Lens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLens()
	 * @generated
	 * @ordered
	 */
	protected Lens lens = LENS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLensTarget() <em>Lens Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLensTarget()
	 * @generated
	 * @ordered
	 */
	protected Actor lensTarget;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LaneSetting> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<LaneSetting>(LaneSetting.class, this, CjmPackage.VIEW__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas() {
		if (personas == null) {
			personas = new EObjectResolvingEList<Persona>(Persona.class, this, CjmPackage.VIEW__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessFunction> getFunctions() {
		if (functions == null) {
			functions = new EObjectResolvingEList<BusinessFunction>(BusinessFunction.class, this, CjmPackage.VIEW__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lens getLens() {
		return lens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLens(Lens newLens) {
		Lens oldLens = lens;
		lens = newLens == null ? LENS_EDEFAULT : newLens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.VIEW__LENS, oldLens, lens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getLensTarget() {
		if (lensTarget != null && lensTarget.eIsProxy()) {
			InternalEObject oldLensTarget = (InternalEObject)lensTarget;
			lensTarget = (Actor)eResolveProxy(oldLensTarget);
			if (lensTarget != oldLensTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.VIEW__LENS_TARGET, oldLensTarget, lensTarget));
			}
		}
		return lensTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetLensTarget() {
		return lensTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLensTarget(Actor newLensTarget) {
		Actor oldLensTarget = lensTarget;
		lensTarget = newLensTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.VIEW__LENS_TARGET, oldLensTarget, lensTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.VIEW__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.VIEW__LANES:
				return getLanes();
			case CjmPackage.VIEW__PERSONAS:
				return getPersonas();
			case CjmPackage.VIEW__FUNCTIONS:
				return getFunctions();
			case CjmPackage.VIEW__LENS:
				return getLens();
			case CjmPackage.VIEW__LENS_TARGET:
				if (resolve) return getLensTarget();
				return basicGetLensTarget();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CjmPackage.VIEW__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends LaneSetting>)newValue);
				return;
			case CjmPackage.VIEW__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case CjmPackage.VIEW__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends BusinessFunction>)newValue);
				return;
			case CjmPackage.VIEW__LENS:
				setLens((Lens)newValue);
				return;
			case CjmPackage.VIEW__LENS_TARGET:
				setLensTarget((Actor)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CjmPackage.VIEW__LANES:
				getLanes().clear();
				return;
			case CjmPackage.VIEW__PERSONAS:
				getPersonas().clear();
				return;
			case CjmPackage.VIEW__FUNCTIONS:
				getFunctions().clear();
				return;
			case CjmPackage.VIEW__LENS:
				setLens(LENS_EDEFAULT);
				return;
			case CjmPackage.VIEW__LENS_TARGET:
				setLensTarget((Actor)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CjmPackage.VIEW__LANES:
				return lanes != null && !lanes.isEmpty();
			case CjmPackage.VIEW__PERSONAS:
				return personas != null && !personas.isEmpty();
			case CjmPackage.VIEW__FUNCTIONS:
				return functions != null && !functions.isEmpty();
			case CjmPackage.VIEW__LENS:
				return lens != LENS_EDEFAULT;
			case CjmPackage.VIEW__LENS_TARGET:
				return lensTarget != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (lens: ");
		result.append(lens);
		result.append(')');
		return result.toString();
	}

} //ViewImpl
