/**
 */
package org.waymark.model.cjm.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Persona;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getFrustrations <em>Frustrations</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.PersonaImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonaImpl extends ActorImpl implements Persona {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected static final String SEGMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected String segment = SEGMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SHARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> goals;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> needs;

	/**
	 * The cached value of the '{@link #getFrustrations() <em>Frustrations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrustrations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> frustrations;

	/**
	 * The default value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected String picture = PICTURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.PERSONA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PERSONA__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(String newSegment) {
		String oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PERSONA__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(BigDecimal newShare) {
		BigDecimal oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PERSONA__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PERSONA__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (goals == null) {
			goals = new EDataTypeUniqueEList<String>(String.class, this, CjmPackage.PERSONA__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNeeds() {
		if (needs == null) {
			needs = new EDataTypeUniqueEList<String>(String.class, this, CjmPackage.PERSONA__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFrustrations() {
		if (frustrations == null) {
			frustrations = new EDataTypeUniqueEList<String>(String.class, this, CjmPackage.PERSONA__FRUSTRATIONS);
		}
		return frustrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.PERSONA__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, CjmPackage.PERSONA__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.PERSONA__ROLE:
				return getRole();
			case CjmPackage.PERSONA__SEGMENT:
				return getSegment();
			case CjmPackage.PERSONA__SHARE:
				return getShare();
			case CjmPackage.PERSONA__QUOTE:
				return getQuote();
			case CjmPackage.PERSONA__GOALS:
				return getGoals();
			case CjmPackage.PERSONA__NEEDS:
				return getNeeds();
			case CjmPackage.PERSONA__FRUSTRATIONS:
				return getFrustrations();
			case CjmPackage.PERSONA__PICTURE:
				return getPicture();
			case CjmPackage.PERSONA__EVIDENCE:
				return getEvidence();
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
			case CjmPackage.PERSONA__ROLE:
				setRole((String)newValue);
				return;
			case CjmPackage.PERSONA__SEGMENT:
				setSegment((String)newValue);
				return;
			case CjmPackage.PERSONA__SHARE:
				setShare((BigDecimal)newValue);
				return;
			case CjmPackage.PERSONA__QUOTE:
				setQuote((String)newValue);
				return;
			case CjmPackage.PERSONA__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends String>)newValue);
				return;
			case CjmPackage.PERSONA__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends String>)newValue);
				return;
			case CjmPackage.PERSONA__FRUSTRATIONS:
				getFrustrations().clear();
				getFrustrations().addAll((Collection<? extends String>)newValue);
				return;
			case CjmPackage.PERSONA__PICTURE:
				setPicture((String)newValue);
				return;
			case CjmPackage.PERSONA__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case CjmPackage.PERSONA__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CjmPackage.PERSONA__SEGMENT:
				setSegment(SEGMENT_EDEFAULT);
				return;
			case CjmPackage.PERSONA__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case CjmPackage.PERSONA__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case CjmPackage.PERSONA__GOALS:
				getGoals().clear();
				return;
			case CjmPackage.PERSONA__NEEDS:
				getNeeds().clear();
				return;
			case CjmPackage.PERSONA__FRUSTRATIONS:
				getFrustrations().clear();
				return;
			case CjmPackage.PERSONA__PICTURE:
				setPicture(PICTURE_EDEFAULT);
				return;
			case CjmPackage.PERSONA__EVIDENCE:
				getEvidence().clear();
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
			case CjmPackage.PERSONA__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case CjmPackage.PERSONA__SEGMENT:
				return SEGMENT_EDEFAULT == null ? segment != null : !SEGMENT_EDEFAULT.equals(segment);
			case CjmPackage.PERSONA__SHARE:
				return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
			case CjmPackage.PERSONA__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case CjmPackage.PERSONA__GOALS:
				return goals != null && !goals.isEmpty();
			case CjmPackage.PERSONA__NEEDS:
				return needs != null && !needs.isEmpty();
			case CjmPackage.PERSONA__FRUSTRATIONS:
				return frustrations != null && !frustrations.isEmpty();
			case CjmPackage.PERSONA__PICTURE:
				return PICTURE_EDEFAULT == null ? picture != null : !PICTURE_EDEFAULT.equals(picture);
			case CjmPackage.PERSONA__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", segment: ");
		result.append(segment);
		result.append(", share: ");
		result.append(share);
		result.append(", quote: ");
		result.append(quote);
		result.append(", goals: ");
		result.append(goals);
		result.append(", needs: ");
		result.append(needs);
		result.append(", frustrations: ");
		result.append(frustrations);
		result.append(", picture: ");
		result.append(picture);
		result.append(')');
		return result.toString();
	}

} //PersonaImpl
